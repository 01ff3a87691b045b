using AuthSdk.Samples.Quickstart.Apis;
using Spectre.Console;

namespace AuthSdk.Samples.Quickstart;

/// <summary>Tells how the program is used.</summary>
internal static class Usage
{
    public static void Show(IAnsiConsole console, IEnumerable<ApiSample> apis, string? fault)
    {
        if (fault is not null)
        {
            console.MarkupLineInterpolated($"[red]{fault}[/]");
            console.WriteLine();
        }

        console.WriteLine("Calls each API through its SDK. Without --base-url, emulators on this machine stand in for the services.");
        console.WriteLine();
        console.WriteLine("  --api NAME       only this API");
        console.WriteLine("  --base-url URL   the real service; its credentials are user secrets or environment variables");
        console.WriteLine("  --token-url URL  its token endpoint, where that is not the documented one");
        console.WriteLine();
        foreach (var api in apis)
        {
            console.WriteLine($"  {api.Name,-20} {api.Title}");
            console.WriteLine($"  {"",-20} {api.RealService}");
        }
    }
}
