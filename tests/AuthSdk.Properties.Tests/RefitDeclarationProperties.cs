using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Properties.Tests.RoundTrips;

namespace AuthSdk.Properties.Tests;

/// <summary>What holds for every declaration whose client Refit emits.</summary>
public sealed class RefitDeclarationProperties
{
    [Fact]
    public void A_declaration_beside_Refit_has_an_error_or_compiles_without_warnings() =>
        Trial.Run(HttpLibrary.Refit, 150, static declaration => CompiledDeclaration.Of(declaration) is not null);

    [Fact]
    public void A_declaration_beside_an_older_Refit_has_an_error_or_compiles_without_warnings() =>
        Trial.Run(HttpLibrary.ClassicRefit, 100, static declaration => CompiledDeclaration.Of(declaration) is not null);
}
