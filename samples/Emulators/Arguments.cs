using System.Globalization;

namespace AuthSdk.Samples.Emulators;

/// <summary>The command line: a name, and the port if it matters.</summary>
internal sealed record Arguments(string Name, int Port)
{
    public const string Usage = "dotnet run --project samples/Emulators -- <name> [--port <number>]";

    /// <returns>The arguments, or what is wrong with the command line.</returns>
    public static (Arguments? Arguments, string? Fault) Parse(IReadOnlyList<string> words, IEnumerable<string> names) => words switch
    {
        [] => (null, "Which one?"),
        [var name, ..] when !names.Contains(name) => (null, $"There is no emulator '{name}'."),
        [var name] => (new Arguments(name, Port: 0), null),
        [var name, "--port", var text] when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) =>
            (new Arguments(name, port), null),
        [_, "--port", var text] => (null, $"'{text}' is not a port; take a number from 0, which finds a free one, to 65535."),
        _ => (null, "That is not how it is started."),
    };
}
