using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Properties.Tests.RoundTrips;

namespace AuthSdk.Properties.Tests;

/// <summary>What holds for every declaration whose client AuthSdk emits.</summary>
public sealed class DeclarationProperties
{
    [Fact]
    public void A_declaration_has_an_error_or_its_client_and_its_emulator_agree() => Trial.Run(HttpLibrary.AuthSdk, 150, RoundTrip.Check);

    [Fact]
    public void A_declaration_has_an_error_or_compiles_without_warnings() =>
        Trial.Run(HttpLibrary.AuthSdk, 300, static declaration => CompiledDeclaration.Of(declaration) is not null);

    [Fact]
    public void A_declaration_is_read_whatever_it_says() => Trial.Run(HttpLibrary.AuthSdk, 1000, static declaration => ReadDeclaration.Of(declaration).Errors.Count == 0);
}
