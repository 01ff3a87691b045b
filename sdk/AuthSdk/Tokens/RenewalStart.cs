using System.Diagnostics;

namespace AuthSdk.Tokens;

/// <summary>What a renewal starts from.</summary>
/// <param name="Reason">Why it is started.</param>
/// <param name="Generation">Which life of the source it belongs to.</param>
/// <param name="Current">The token held now.</param>
/// <param name="Replaced">The token that is to be replaced.</param>
/// <param name="RefreshToken">The refresh token known here.</param>
/// <param name="Caller">The span in which it is started.</param>
internal readonly record struct RenewalStart(
    RenewalReason Reason,
    int Generation,
    AccessToken? Current,
    SecretString? Replaced,
    SecretString? RefreshToken,
    ActivityContext Caller);
