using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using AuthSdk.Harness;

namespace AuthSdk.EndToEnd.Tests.Costs;

/// <summary>What a call through an emitted client costs, beside the same call by hand. Counts the bytes of the whole process.</summary>
[Collection(nameof(ProcessWide))]
public sealed class EmittedCallCostTests
{
    private const int Calls = 1000;

    private static readonly string Token = new('t', 128);

    /// <summary>The hand-written code has its token for nothing: a constant header.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reading_a_JSON_record_with_a_cached_token_costs_at_most_a_fifth_more_bytes_than_by_hand(bool answersLater)
    {
        using var network = new ParcelNetwork(answersLater);
        using var emitted = ParcelApi.Create(new ParcelApiOptions { ClientId = "id", ClientSecret = "secret" }, network);
        using var http = new HttpClient(network, disposeHandler: false);
        var authorization = new AuthenticationHeaderValue("Bearer", Token);
        Assert.Equal(await ByHandAsync(http, authorization), await emitted.GetParcelAsync("42", limit: 5));

        // The least of several rounds: what else the process does at the same time is not the call's.
        var (byHand, ours) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            byHand = Math.Min(byHand, await MeasureAsync(() => ByHandAsync(http, authorization)));
            ours = Math.Min(ours, await MeasureAsync(() => emitted.GetParcelAsync("42", limit: 5)));
        }

        Assert.True(ours <= byHand * 1.2, $"{ours} bytes a call, {byHand} by hand.");
    }

    private static async Task<Parcel> ByHandAsync(HttpClient http, AuthenticationHeaderValue authorization)
    {
        var (id, limit) = ("42", 5);
        using var request = new HttpRequestMessage(
            HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"https://api.test/v1/parcels/{Uri.EscapeDataString(id)}?limit={limit}"));
        request.Headers.Authorization = authorization;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ParcelJsonContext.Default.Parcel).ConfigureAwait(false))!;
    }

    private static async Task<long> MeasureAsync(Func<Task<Parcel>> call)
    {
        for (var i = 0; i < Calls; i++)
        {
            await call();
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Calls; i++)
        {
            await call();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }

    /// <summary>Token server and API: answers at once, or from another thread as networks do.</summary>
    private sealed class ParcelNetwork(bool answersLater) : HttpMessageHandler
    {
        private static readonly byte[] TokenAnswer =
            System.Text.Encoding.UTF8.GetBytes($$"""{"access_token":"{{Token}}","token_type":"Bearer","expires_in":36000}""");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            foreach (var header in request.Headers.NonValidated)
            {
                // As transports do: every header is asked for its text.
                Assert.NotEmpty(header.Value.ToString());
            }

            if (answersLater)
            {
                await Task.Yield();
            }

            var isToken = request.RequestUri!.Host == "auth.test";
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(isToken ? TokenAnswer : """{"Id":"42","Sender":"Ann","Grams":250}"""u8.ToArray())
                {
                    Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
                },
            };
        }
    }
}
