using System.Net.Http.Headers;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Http;

/// <summary>What an authenticated call costs over a transport that answers later, as networks do. Counts the bytes of the whole process.</summary>
[Collection(nameof(ProcessWide))]
public sealed class LaterAnswerAllocationTests
{
    private const int Calls = 2000;

    /// <summary>
    /// Waiting for an answer costs a task of our own; writing the header once instead of per call saves more than that. Tokens that are signed
    /// are longer than this one.
    /// </summary>
    [Fact]
    public async Task It_costs_at_most_64_bytes_more_than_a_call_with_a_constant_header()
    {
        var token = new string('t', 128);
        var source = new TokenEndpointStub($$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":36000}""").Source();
        await source.GetTokenAsync();
        using var bare = new HttpClient(new Later());
        using var authenticated = new HttpClient(new AccessTokenHandler(new StubTokens(source)) { InnerHandler = new Later() });
        var constant = new AuthenticationHeaderValue("Bearer", token);

        // The least of several rounds: what else the process does at the same time is not the call's.
        var (before, after) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            before = Math.Min(before, await MeasureAsync(bare, constant));
            after = Math.Min(after, await MeasureAsync(authenticated, header: null));
        }

        Assert.InRange(after - before, -1000, 64);
    }

    private static async Task<long> MeasureAsync(HttpClient client, AuthenticationHeaderValue? header)
    {
        var before = 0L;
        for (var i = 0; i < Calls * 2; i++)
        {
            if (i == Calls)
            {
                before = GC.GetTotalAllocatedBytes(precise: true);
            }

            using var request = new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url, UriKind.Absolute));
            request.Headers.Authorization = header;
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, CancellationToken.None);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }

    private sealed class Later : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            foreach (var header in request.Headers.NonValidated)
            {
                // As transports do: every header is asked for its text.
                Assert.NotEmpty(header.Value.ToString());
            }

            var answer = new TaskCompletionSource<HttpResponseMessage>();
            ThreadPool.UnsafeQueueUserWorkItem(static source => source.SetResult(new HttpResponseMessage()), answer, preferLocal: false);
            return answer.Task;
        }
    }
}
