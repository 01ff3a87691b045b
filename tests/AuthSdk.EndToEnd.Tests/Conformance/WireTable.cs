using System.Collections;
using AuthSdk.Harness;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>Calls of an emitted client, each with the request that must go out. A row's rule is its name in the test results.</summary>
/// <typeparam name="TClient">The emitted client.</typeparam>
/// <param name="create">Creates the client over a handler; see <see cref="Wire.Credentials"/> for its options.</param>
internal sealed class WireTable<TClient>(Func<HttpMessageHandler, TClient> create) : IEnumerable<WireRow<TClient>>
    where TClient : IDisposable
{
    private readonly Dictionary<string, WireRow<TClient>> _rows = new(StringComparer.Ordinal);

    /// <summary>The names of the rows, for <c>[MemberData]</c>.</summary>
    public TheoryData<string> Rules => [.. _rows.Keys];

    /// <summary>Adds a row.</summary>
    /// <param name="rule">What the row shows; no two rows of a table show the same.</param>
    /// <param name="call">The call.</param>
    /// <param name="line">Method, path and query as sent: <c>GET /u/v?a=b</c>.</param>
    /// <param name="body">The body as sent; <see langword="null"/> for no body.</param>
    /// <param name="contentType">The media type of the body.</param>
    public void Add(string rule, Func<TClient, Task> call, string line, string? body = null, string? contentType = null) =>
        _rows.Add(rule, new WireRow<TClient>(call, line, body, contentType));

    /// <summary>Makes the call of a row and compares what was sent.</summary>
    public async Task VerifyAsync(string rule)
    {
        var row = _rows[rule];
        using var network = ScriptedNetwork.Answering("{}");
        using var client = create(network);

        await row.Call(client);

        var sent = network.Operation;
        Assert.Equal((row.Line, row.Body, row.ContentType), (sent.Line, sent.Body, sent.ContentType));
    }

    public IEnumerator<WireRow<TClient>> GetEnumerator() => _rows.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A call and what it sends.</summary>
internal sealed record WireRow<TClient>(Func<TClient, Task> Call, string Line, string? Body, string? ContentType);
