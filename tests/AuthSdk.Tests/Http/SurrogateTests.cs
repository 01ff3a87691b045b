using AuthSdk.Http;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.Http;

/// <summary>Half of a surrogate pair is no text: it is refused wherever a value is sent, and nothing is put in its place.</summary>
public sealed class SurrogateTests
{
    private const string Half = "a\ud800b";

    private static readonly Uri Endpoint = new("https://auth.example.org/token");

    // Attributes cannot hold such text: the compiler writes it in UTF-8.
    [Fact]
    public void Half_a_character_in_a_path_is_refused_by_the_name_of_its_argument() =>
        Assert.All(["\ud800", "a\udc00", "\udc00\ud800", "\ufffd\ud83d"], petId =>
        {
            var error = Assert.Throws<ArgumentException>(() => Url((ref RequestUrl url) => url.AppendPath(petId)));

            Assert.Equal("petId", error.ParamName);
            Assert.StartsWith("The value has half of a surrogate pair, which cannot be sent.", error.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void It_is_refused_wherever_a_value_of_an_address_stands()
    {
        var (text, character) = (Half, '\ud800');
        Assert.Equal("text", Refused((ref RequestUrl url) => url.AppendSegments(text)));
        Assert.Equal("character", Refused((ref RequestUrl url) => url.AppendPath(character)));
        Assert.Equal("character", Refused((ref RequestUrl url) => url.AppendSegments(character)));
        Assert.Equal("q", Refused((ref RequestUrl url) => url.AppendQuery("q", text)));
        Assert.Equal("q", Refused((ref RequestUrl url) => url.AppendQuery("q", character)));
        Assert.Equal("q", Refused((ref RequestUrl url) => url.AppendQuery("q", ["x", text], CollectionFormat.Csv)));
        Assert.Equal("q", Refused((ref RequestUrl url) => url.AppendQuery("q", ["x", text], CollectionFormat.Multi)));
        Assert.Equal("q", Refused((ref RequestUrl url) => url.AppendQuery("q", ["x", text], CollectionFormat.Indexed)));
        Assert.Equal("filter.", Refused((ref RequestUrl url) => _ = url.EnterKey("filter.", text, out var _)));
        Assert.Equal("key", Refused((ref RequestUrl url) => _ = url.EnterKey("", text, out var _)));
        Assert.Equal("value", Refused((ref RequestUrl url) => url.AppendFlag(text)));
        Assert.Equal("value", Refused((ref RequestUrl url) => url.AppendFlag(character)));
    }

    [Fact]
    public void It_is_refused_in_headers_and_bodies()
    {
        Assert.Equal("X-Name", Assert.Throws<ArgumentException>(() => RequestHeaders.Set(new HttpRequestMessage(), "X-Name", Half)).ParamName);
        Assert.Equal("Authorization", Assert.Throws<ArgumentException>(() => RequestHeaders.Authorize(new HttpRequestMessage(), "Bearer", Half)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => RequestUrl.FormContent(Half)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => RequestContent.Text(Half)).ParamName);

        using var parts = new MultipartBody();
        Assert.Equal("note", Assert.Throws<ArgumentException>(() => parts.AddText("note", Half)).ParamName);
        Assert.Equal("note", Assert.Throws<ArgumentException>(() => parts.AddText("note", '\ud800')).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => parts.AddText(Half, "x")).ParamName);
    }

    [Theory]
    [InlineData(ParameterPlacement.Form)]
    [InlineData(ParameterPlacement.Json)]
    [InlineData(ParameterPlacement.Query)]
    public void It_is_refused_in_a_token_request_without_a_word_of_the_value(ParameterPlacement placement)
    {
        var request = new TokenEndpointRequest(Endpoint, placement, "Default");

        var error = Assert.Throws<ArgumentException>(() => request.Add("client_secret", new SecretString("q7Zr2-\ud800")));

        Assert.Equal("client_secret", error.ParamName);
        Assert.DoesNotContain("q7Zr2", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("X-Key", Assert.Throws<ArgumentException>(() => request.AddHeader("X-Key", Half)).ParamName);
        Assert.Equal("clientSecret", Assert.Throws<ArgumentException>(() => request.AuthenticateBasic("id", new SecretString(Half), formEncoded: true)).ParamName);
        Assert.Equal("clientId", Assert.Throws<ArgumentException>(() => request.AuthenticateBasic(Half, new SecretString("s"), formEncoded: false)).ParamName);
    }

    private static string? Refused(Build build) => Assert.Throws<ArgumentException>(() => Url(build)).ParamName;

    private static Uri Url(Build build)
    {
        var url = new RequestUrl("https://api.example.org/", new char[8]);
        build(ref url);
        return url.ToUri();
    }

    private delegate void Build(ref RequestUrl url);
}
