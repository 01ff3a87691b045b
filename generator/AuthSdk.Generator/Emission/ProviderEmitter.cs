using System.Collections.Generic;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits everything that one annotated interface becomes: a file per concept.</summary>
internal static class ProviderEmitter
{
    public static IEnumerable<EmittedFile> Emit(ProviderModel provider)
    {
        yield return OptionsEmitter.Emit(provider);
        foreach (var flow in provider.Flows)
        {
            yield return FlowEmitter.Emit(provider, flow);
        }

        yield return TokensEmitter.Emit(provider);
        if (provider.Refit is not { } refit)
        {
            yield return ClientEmitter.Emit(provider);
            yield return RegistrationEmitter.Emit(provider);
            yield break;
        }

        if (refit.Rules.Count > 0)
        {
            yield return RefitRequestsEmitter.Emit(provider, refit);
        }

        yield return RefitRegistrationEmitter.Emit(provider, refit);
    }
}
