using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Properties.Tests.RoundTrips;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace AuthSdk.Properties.Tests;

/// <summary>
/// What holds for every declaration, tried on random ones. Another seed and another number of them come from the environment variables
/// <c>AUTHSDK_PROPERTY_SEED</c> and <c>AUTHSDK_PROPERTY_COUNT</c>; a failure tells the seed and the smallest declaration that fails.
/// </summary>
public sealed class DeclarationProperties
{
    private const ulong DefaultSeed = 20261121;
    private const int DefaultCount = 100;

    [Fact]
    public void A_declaration_has_an_error_or_its_client_and_its_emulator_agree()
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("AUTHSDK_PROPERTY_SEED"), out var chosen) ? chosen : DefaultSeed;
        var count = int.TryParse(Environment.GetEnvironmentVariable("AUTHSDK_PROPERTY_COUNT"), out var wanted) ? wanted : DefaultCount;
        var right = 0;
        var declarations = Arb.From(Gen.Choose(0, int.MaxValue).Select(RandomProvider.Draw), static declaration => declaration.Shrink());
        var property = Prop.ForAll(declarations, declaration =>
        {
            if (RoundTrip.Check(declaration))
            {
                right++;
            }
        });

        var config = Config.QuickThrowOnFailure
            .WithName($"AUTHSDK_PROPERTY_SEED={seed}")
            .WithMaxTest(count)
            .WithReplay(new FSharpOption<Replay>(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        property.Check(config);

        // Neither all wrong nor all right: then this would test nothing.
        Assert.InRange(right, count / 8, count * 9 / 10);
    }
}
