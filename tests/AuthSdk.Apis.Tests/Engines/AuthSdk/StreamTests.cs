using System.Net;
using System.Net.Sockets;
using System.Text;
using AuthSdk.CareCentric;
using AuthSdk.Apis.Tests.Kmhfr;
using AuthSdk.Apis.Tests.Moodhood;
using AuthSdk.Apis.Tests.OpenCrvs;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>Every operation that answers with a stream: it is given before the body has come, and letting go of it ends the answer.</summary>
public sealed class StreamTests
{
    private static readonly Dictionary<string, Func<ScriptedNetwork, Task<Stream>>> Streams = new()
    {
        [nameof(IKmhfrFacilities.DownloadFacilityCoverReportAsync)] = network => Kmhfr(network).DownloadFacilityCoverReportAsync("id"),
        [nameof(IKmhfrFacilities.DownloadFacilityCorrectionTemplateAsync)] = network => Kmhfr(network).DownloadFacilityCorrectionTemplateAsync("id"),
        [nameof(IKmhfrFacilities.DownloadFacilityInspectionReportAsync)] = network => Kmhfr(network).DownloadFacilityInspectionReportAsync("id"),
        [nameof(IKmhfrFacilities.DownloadFacilityDetailReportAsync)] = network => Kmhfr(network).DownloadFacilityDetailReportAsync("id"),
        [nameof(IKmhfrCommunityUnits.DownloadCommunityUnitReportAsync)] = network => Kmhfr(network).DownloadCommunityUnitReportAsync("id"),
        [nameof(IMoodhoodAnalytics.GetCallReportAsync)] = network => Moodhood(network).GetCallReportAsync("s", "r", "c"),
        [nameof(IOpenCrvs2Events.GetConfigurationAsync)] = network => OpenCrvs2(network).GetConfigurationAsync(),
        [nameof(ICareCentricJsonOperations.GetCapabilitiesAsync)] = network => CareCentric(network).GetCapabilitiesAsync(),
    };

    public static TheoryData<string> Names => [.. Streams.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_stream_comes_before_its_end_can_be_cancelled_and_lets_go_of_the_answer(string name)
    {
        using var body = new EndlessBody();
        using var network = new ScriptedNetwork(_ => new HttpResponseMessage { Content = new StreamContent(body) });
        var buffer = new byte[10];

        var stream = await Streams[name](network);
        await stream.ReadExactlyAsync(buffer);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await stream.ReadExactlyAsync(buffer, new CancellationToken(canceled: true)));
        Assert.False(body.IsDisposed);
        await stream.DisposeAsync();

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public void No_operation_that_answers_with_a_stream_is_forgotten() => Assert.Equal(
        new[] { typeof(IKmhfrApi), typeof(IMoodhoodApi), typeof(IOpenCrvsApi), typeof(IOpenCrvs2Api), typeof(ICareCentricApi), typeof(IMskBlazeApi) }
            .SelectMany(api => api.GetInterfaces().Append(api))
            .SelectMany(contract => contract.GetMethods())
            .Where(method => method.ReturnType == typeof(Task<Stream>))
            .Select(method => method.Name).Distinct().Order(),
        Streams.Keys.Order());

    [Fact]
    public async Task Over_sockets_letting_go_of_a_stream_ends_the_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeWithoutEndAsync(listener);
        using var client = MoodhoodPersonalApi.Create(new MoodhoodPersonalApiOptions { Server = new Uri($"http://{listener.LocalEndpoint}/v1"), AccessToken = "pt-0004" });

        await using (var report = await client.GetCallReportAsync("s", "r", "c"))
        {
            Assert.Equal('[', report.ReadByte());
        }

        await served.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Answers one request until the client has gone.</summary>
    private static async Task ServeWithoutEndAsync(TcpListener listener)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        var bytes = new byte[64 * 1024];
        await stream.ReadAtLeastAsync(bytes, 1);
        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"));
        Array.Fill(bytes, (byte)'[');
        try
        {
            while (true)
            {
                await stream.WriteAsync(bytes);
            }
        }
        catch (IOException)
        {
            // The client closed the connection, which is what is waited for.
        }
    }

    private static IKmhfrApi Kmhfr(ScriptedNetwork network)
    {
        KmhfrCase.Connect(network, out var api);
        return api;
    }

    private static IMoodhoodApi Moodhood(ScriptedNetwork network)
    {
        MoodhoodCase.Connect(network, out var api);
        return api;
    }

    private static IOpenCrvs2Api OpenCrvs2(ScriptedNetwork network)
    {
        OpenCrvs2Case.Connect(network, out var api);
        return api;
    }

    private static CareCentricApiClient CareCentric(ScriptedNetwork network) => CareCentricApi.Create(
        new CareCentricApiOptions
        {
            BaseAddress = new Uri("https://care.test/R3"), ClientId = "id", ClientSecret = "s3cret", Username = "user", Password = "pass",
        },
        network);
}
