using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>
/// More than a hundred thousand damaged token answers, of every sample that there is: each is a usable token or a typed error, no token lives
/// longer than declared and stated, and no message holds a token or the body of a success.
/// </summary>
public sealed partial class TokenAnswerFuzzTests
{
    /// <summary>How many damaged answers there are at least.</summary>
    private const int Total = 110_000;

    /// <summary>
    /// How much of a token is too much in a message: one character more than damage copies at once. A piece of a token between the letters of a name is a
    /// name to whoever looks for tokens.
    /// </summary>
    private const int Telling = 13;

    /// <summary>How much of a body: longer than what an answer and the address of the endpoint have in common.</summary>
    private const int Quoted = 12;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(SampleJwt.IssuedAt);

    private static readonly string[] StandardNames =
        ["access_token", "token_type", "expires_in", "expires_at", "refresh_token", "scope", "error", "error_description", "error_uri"];

    public static TheoryData<int, string> Samples
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < TokenAnswers.All.Count; i++)
            {
                data.Add(i, TokenAnswers.All[i].Name);
            }

            return data;
        }
    }

    [Fact]
    public void Every_provider_of_the_gallery_and_every_API_is_among_the_samples() =>
        Assert.Superset(
            new HashSet<string>(["KmhfrApiFlow", "CareCentricApiFlow", "CareCentricSystemApiFlow", "MskBlazeApiFlow", "WeChatApiFlow", "SellingPartnerApiSellerFlow", "ZoomApiFlow"]),
            TokenAnswers.All.Select(answer => answer.Name).ToHashSet());

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("Acceptance", "S-SEC-02")]
    [Trait("Acceptance", "S-RES-16")]
    public async Task A_damaged_answer_is_a_token_no_older_than_it_says_or_an_error_that_shows_none(int number, string name)
    {
        var sample = TokenAnswers.All[number];
        Assert.Equal(name, sample.Name);
        var intact = Encoding.UTF8.GetBytes(sample.Body);
        var tokens = TokensIn(sample.Body);
        var random = new Random(number);
        var (answer, status) = (intact, sample.Status);
        using var http = new HttpClient(new Answering(() => (status, answer)));
        var client = new TokenEndpointClient(() => http, new ManualTimeProvider(Now), NullLoggerFactory.Instance, allowInsecureHttp: false);
        var usable = 0;

        for (var i = 0; i < (Total / TokenAnswers.All.Count) + 1; i++)
        {
            // The first one is whole; of the others, some come with the status of the other kind.
            answer = i == 0 ? intact : Damage.Do(intact, random);
            status = i == 0 || random.Next(8) > 0 ? sample.Status : sample.Status == HttpStatusCode.OK ? HttpStatusCode.BadGateway : HttpStatusCode.OK;
            try
            {
                var response = await client.SendAsync(
                    new TokenEndpointRequest(new Uri("https://auth.test/token"), ParameterPlacement.Form, "Fuzz"), sample.Rules, CancellationToken.None);
                Check(response, sample.Rules, answer, tokens);
                usable++;
            }
            catch (OAuthException error)
            {
                Assert.True(error.Kind is OAuthErrorKind.Protocol or OAuthErrorKind.Server, error.Kind.ToString());
                AssertHoldsNone(error + error.Error + error.ErrorDescription, tokens, Telling);
                if (error.Kind == OAuthErrorKind.Protocol)
                {
                    AssertHoldsNone(WithoutNames(error.Message, sample.Rules), [Encoding.Latin1.GetString(answer)], Quoted);
                }
            }
        }

        // Damage that always breaks would test the parser only.
        Assert.InRange(usable, tokens.Count == 0 ? 0 : 50, int.MaxValue);
    }

    private static void Check(TokenEndpointResponse response, TokenResponseRules rules, byte[] body, IReadOnlyList<string> tokens)
    {
        var token = response.AccessToken.Reveal();
        Assert.True(token.Length > 0 && token.All(character => character is > ' ' and <= '~'));
        AssertHoldsNone(response.ToString(), tokens, Telling);
        Assert.True(response.LifetimeOrigin != TokenLifetimeOrigin.Never || rules.Lifetime.Contains(LifetimeSource.Never));
        Assert.True(rules.Lifetime[0] is not (LifetimeSource.Declared or LifetimeSource.Unknown)
            || response.LifetimeOrigin is TokenLifetimeOrigin.Declared or TokenLifetimeOrigin.Assumed);

        // Two parsers may round the last digit of a fraction in two ways.
        Assert.InRange(response.Lifetime, TimeSpan.Zero, StatedLifetime.Longest(rules, body, response, Now) + TimeSpan.FromMilliseconds(1));
    }

    /// <summary>The tokens of a sample: the text of every field that is named as one.</summary>
    private static IReadOnlyList<string> TokensIn(string body)
    {
        if (body[0] != '{')
        {
            return [System.Web.HttpUtility.ParseQueryString(body)["access_token"]!];
        }

        using var document = JsonDocument.Parse(body);
        return [.. Tokens(document.RootElement)];
    }

    private static IEnumerable<string> Tokens(JsonElement element) => element.ValueKind != JsonValueKind.Object
        ? []
        : element.EnumerateObject().SelectMany(member =>
            member.Value.ValueKind == JsonValueKind.String && member.Name.EndsWith("token", StringComparison.Ordinal)
                ? [member.Value.GetString()!]
                : Tokens(member.Value));

    /// <summary>A message without what it may say: what is declared, and a type of token, which is a short word.</summary>
    private static string WithoutNames(string message, TokenResponseRules rules)
    {
        var declared = rules.Names.Values.Concat(rules.Fields).Concat(rules.BaseAddress?.AllowedHosts.Select(host => host.TrimStart('*')) ?? []);
        foreach (var name in StandardNames.Concat(declared).Append(rules.BaseAddress?.Field).OfType<string>().OrderByDescending(name => name.Length))
        {
            message = message.Replace(name, "", StringComparison.Ordinal);
        }

        return TypeOfToken().Replace(message, "");
    }

    [GeneratedRegex("the type '[a-zA-Z_-]{1,20}'")]
    private static partial Regex TypeOfToken();

    private static void AssertHoldsNone(string text, IReadOnlyList<string> secrets, int length)
    {
        foreach (var secret in secrets)
        {
            for (var i = 0; i + length <= secret.Length; i++)
            {
                if (text.AsSpan().IndexOf(secret.AsSpan(i, length), StringComparison.Ordinal) >= 0)
                {
                    Assert.Fail($"A message shows {length} characters of the answer, from the {i}th on: {text}");
                }
            }
        }
    }

    private sealed class Answering(Func<(HttpStatusCode Status, byte[] Body)> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, body) = answer();
            return Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(body), RequestMessage = request });
        }
    }
}
