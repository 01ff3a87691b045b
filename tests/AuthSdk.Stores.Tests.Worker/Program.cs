using System.Globalization;
using AuthSdk;
using AuthSdk.PostgreSql;
using AuthSdk.Registration;
using AuthSdk.Stores.Tests.Worker;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

// One of several processes that share a store. It does what it is told line by line: "advance <seconds>" moves its clock and answers "ok",
// "token" answers with the token.
var (name, database, endpoint, key) = (args[0], args[1], new Uri(args[2]), args[3]);
var clock = new ShiftedTimeProvider();
await using var source = NpgsqlDataSource.Create(database);
using var http = new HttpClient();
http.DefaultRequestHeaders.UserAgent.ParseAdd(name);
var client = new TokenEndpointClient(() => http, clock, NullLoggerFactory.Instance, allowInsecureHttp: false);
var options = new TokenOptions
{
    // A process that dies with the lease holds the others up for a third of this.
    RequestTimeout = TimeSpan.FromSeconds(12),
    RefreshAhead = false,
    Store = new PostgreSqlTokenStore(source),
    ProtectionKeys = [TokenProtectionKey.FromBase64("test", key)],
};
var tokens = new TokenSource(new WorkerFlow(client, endpoint), options, new ApiRuntime(clock, NullLoggerFactory.Instance));

while (await Console.In.ReadLineAsync() is { } line)
{
    if (line == "token")
    {
        try
        {
            Console.WriteLine((await tokens.GetTokenAsync()).Value.Reveal());
        }
        catch (OAuthException error)
        {
            Console.WriteLine($"{error.Kind} {error.Error} {error.Message.ReplaceLineEndings(" ")}");
        }
    }
    else
    {
        clock.Advance(TimeSpan.FromSeconds(int.Parse(line["advance ".Length..], CultureInfo.InvariantCulture)));
        Console.WriteLine("ok");
    }
}
