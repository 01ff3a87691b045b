using Microsoft.Extensions.Logging;

namespace AuthSdk.Samples.Gallery;

/// <summary>What a client of the gallery runs with.</summary>
/// <param name="Network">Takes the place of the network.</param>
/// <param name="Clock">The clock; the system's when null.</param>
/// <param name="Log">Takes the log; none when null.</param>
internal sealed record ExhibitRuntime(HttpMessageHandler Network, TimeProvider? Clock = null, ILoggerFactory? Log = null);
