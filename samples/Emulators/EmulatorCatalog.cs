using AuthSdk.Testing;

namespace AuthSdk.Samples.Emulators;

/// <summary>What can be started, by its name on the command line.</summary>
internal static class EmulatorCatalog
{
    public static IReadOnlyDictionary<string, Start> All { get; } = new Dictionary<string, Start>
    {
        ["kmhfr"] = async (port, log, stop) =>
            new(await KmhfrEmulator.StartAsync(new KmhfrEmulatorOptions { Port = port, Answered = log }, stop), "Kmhfr", "/o/token/"),
        ["opencrvs"] = async (port, log, stop) =>
            new(await OpenCrvsEmulator.StartAsync(new OpenCrvsEmulatorOptions { Port = port, Answered = log }, stop), "OpenCrvs", "/token"),
        ["opencrvs2"] = async (port, log, stop) => new(
            await OpenCrvsEmulator.StartAsync(new OpenCrvsEmulatorOptions { Port = port, Answered = log, Generation = OpenCrvsGeneration.V2 }, stop),
            "OpenCrvs",
            "/auth/token"),
        ["moodhood"] = async (port, log, stop) =>
            new(await MoodhoodEmulator.StartAsync(new MoodhoodEmulatorOptions { Port = port, Answered = log }, stop), "Moodhood", "/v1/auth/token"),
        ["carecentric"] = async (port, log, stop) => new(
            await CareCentricEmulator.StartAsync(new CareCentricEmulatorOptions { Port = port, Answered = log }, stop),
            "CareCentric",
            "/connect/token"),
        ["msk"] = async (port, log, stop) => new(
            await MskBlazeEmulator.StartAsync(new MskBlazeEmulatorOptions { Port = port, Answered = log }, stop),
            "MskBlaze",
            "/msk-apim/external/msk-oidc/oauth2/token"),
    };

    /// <summary>Starts one.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 takes a free one.</param>
    /// <param name="log">Told of each answer.</param>
    /// <param name="stop">Gives up starting.</param>
    public delegate Task<Running> Start(int port, Action<RecordedRequest> log, CancellationToken stop);
}

/// <summary>A started emulator.</summary>
/// <param name="Emulator">The emulator.</param>
/// <param name="Section">The section of a configuration that its settings belong to, as in the README of its SDK.</param>
/// <param name="TokenPath">The path of its token endpoint.</param>
internal sealed record Running(Emulator Emulator, string Section, string TokenPath);
