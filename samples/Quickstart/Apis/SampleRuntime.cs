using AuthSdk.Samples.Quickstart.Show;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>What clients and emulators share in one session.</summary>
/// <param name="Clock">The clock. Emulated sessions move it by hand.</param>
/// <param name="Log">Keeps the token requests as the library logs them: with every secret masked.</param>
internal sealed record SampleRuntime(TimeProvider Clock, TokenRequestLog Log);
