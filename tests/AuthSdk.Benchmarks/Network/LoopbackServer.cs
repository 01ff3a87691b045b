using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Benchmarks.Network;

/// <summary>The API on a loopback socket, in a process of its own: what it allocates is not the contenders'.</summary>
internal sealed class LoopbackServer : IDisposable
{
    /// <summary>The argument that makes this program the server.</summary>
    public const string Verb = "serve";

    public static readonly byte[] Pet = Encoding.UTF8.GetBytes("""{"id":"42","name":"Bobby","age":3}""");

    private readonly Process _process;

    private LoopbackServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static LoopbackServer Start()
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        return new LoopbackServer(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    /// <summary>Serves until the input ends.</summary>
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(static async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Pet.Length;
            await context.Response.Body.WriteAsync(Pet);
        });
        await server.StartAsync();
        Console.WriteLine(server.Urls.Single());
        await Console.In.ReadToEndAsync();
        await server.DisposeAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
