using AuthSdk.Properties.Tests.Declarations;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace AuthSdk.Properties.Tests;

/// <summary>
/// Tries what holds for every declaration on random ones. Another seed and another number of them come from the environment variables
/// <c>AUTHSDK_PROPERTY_SEED</c> and <c>AUTHSDK_PROPERTY_COUNT</c>; a failure tells the seed and the smallest declaration that fails.
/// </summary>
internal static class Trial
{
    private const ulong DefaultSeed = 20261121;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("AUTHSDK_PROPERTY_SEED"), out var chosen) ? chosen : DefaultSeed;

    /// <summary>Checks declarations, some of which must be right and some wrong: else nothing would be tested.</summary>
    /// <param name="library">Whose HTTP attributes they have.</param>
    /// <param name="count">How many, unless the environment says otherwise.</param>
    /// <param name="check">Fails where the property does not hold, and tells whether the declaration is right.</param>
    public static void Run(HttpLibrary library, int count, Func<Declaration, bool> check)
    {
        count = int.TryParse(Environment.GetEnvironmentVariable("AUTHSDK_PROPERTY_COUNT"), out var wanted) ? wanted : count;
        var right = 0;
        var declarations = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => RandomDeclaration.Draw(seed, library)), static declaration => declaration.Shrink());
        var property = Prop.ForAll(declarations, declaration =>
        {
            if (check(declaration))
            {
                right++;
            }
        });

        var config = Config.QuickThrowOnFailure
            .WithName($"AUTHSDK_PROPERTY_SEED={Seed}")
            .WithMaxTest(count)
            .WithReplay(new FSharpOption<Replay>(new Replay(new Rnd(Seed), FSharpOption<int>.None)));
        property.Check(config);
        Assert.InRange(right, count / 40, count * 9 / 10);
    }
}
