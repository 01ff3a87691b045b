using System.Text.RegularExpressions;
using AuthSdk.Samples.Quickstart.Show;

namespace AuthSdk.Samples.Gallery;

/// <summary>Calls a provider and tells what went out. Secrets are masked: the token request by the library, the call here.</summary>
internal static partial class ExhibitReport
{
    public static async Task ShowAsync(TextWriter output, Exhibit exhibit, CancellationToken cancellationToken)
    {
        using var network = new ScriptedNetwork(exhibit);
        using var log = new TokenRequestLog();
        await exhibit.CallAsync(new ExhibitRuntime(network, Log: log), cancellationToken);

        await output.WriteLineAsync($"{exhibit.Title}  ({exhibit.Name})");
        await output.WriteLineAsync($"  {exhibit.Documentation}");
        foreach (var unusual in exhibit.Unusual)
        {
            await output.WriteLineAsync($"  - {unusual}");
        }

        foreach (var request in log.Requests)
        {
            await output.WriteLineAsync($"  token  {request.ReplaceLineEndings(" ")}");
        }

        foreach (var request in network.ApiRequests)
        {
            await output.WriteLineAsync($"  call   {Mask(Describe(request))}");
        }

        await output.WriteLineAsync();
    }

    private static string Describe(GalleryRequest request) =>
        string.Join("  ", [request.Line, .. request.Headers.Select(header => $"{header.Key}: {header.Value}")]);

    // The gallery's tokens are made up, and still not shown: what stands in a sample is copied into programs with real ones.
    private static string Mask(string text) => Token().Replace(text, "***");

    [GeneratedRegex(@"[\w|%.-]*acc3ss-token|eyJ[\w.-]+")]
    private static partial Regex Token();
}
