using AuthSdk.Registration;

namespace AuthSdk.Tests.Registration;

public sealed class OptionsFaultsTests
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData("example.org", true)]
    [InlineData("example.org:8443", true)]
    [InlineData("a", true)]
    [InlineData("10.0.0.1", true)]
    [InlineData("example.org/path", false)]
    [InlineData("example.org#", false)]
    [InlineData("example.org?x", false)]
    [InlineData("user@example.org", false)]
    [InlineData("example.org:", false)]
    [InlineData("example.org:x", false)]
    [InlineData("example.org:99999", false)]
    [InlineData("example.org:80:80", false)]
    [InlineData(".example.org", false)]
    [InlineData("example.org.", false)]
    [InlineData("example..org", false)]
    [InlineData("exämple.org", false)]
    [InlineData("example.org\\evil", false)]
    [InlineData("%65vil", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [Trait("Acceptance", "S-SEC-05")]
    public void A_host_part_holds_a_host_and_nothing_else(string? value, bool isFine)
    {
        OptionsFaults.HostPart(_faults, "Domain", value);

        Assert.Equal(isFine ? 0 : 1, _faults.Count);
    }

    [Theory]
    [InlineData("tenant-1_x.y~z", true)]
    [InlineData("..", false)]
    [InlineData(".", false)]
    [InlineData("a/b", false)]
    [InlineData("a%2Fb", false)]
    [InlineData("a?b", false)]
    [InlineData(null, false)]
    public void A_path_part_holds_one_segment(string? value, bool isFine)
    {
        OptionsFaults.PathPart(_faults, "Tenant", value);

        Assert.Equal(isFine ? 0 : 1, _faults.Count);
    }

    [Theory]
    [InlineData("https://h/x", false, true)]
    [InlineData("http://127.0.0.1:5000", false, true)]
    [InlineData("http://h", true, true)]
    [InlineData("http://h", false, false)]
    [InlineData("ftp://h", true, false)]
    [InlineData("/relative", true, false)]
    [InlineData("https://user@h", false, false)]
    [InlineData("https://h#x", false, false)]
    [InlineData(null, false, true)]
    [Trait("Acceptance", "S-SEC-01")]
    public void A_url_is_https_unless_allowed_otherwise(string? value, bool allowInsecureHttp, bool isFine)
    {
        OptionsFaults.HttpsUrl(_faults, "BaseAddress", value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute), allowInsecureHttp);

        Assert.Equal(isFine ? 0 : 1, _faults.Count);
    }

    [Theory]
    [InlineData(new[] { "user/*.read", "openid", "a:b" }, true)]
    [InlineData(new string[0], true)]
    [InlineData(null, true)]
    [InlineData(new[] { "a b" }, false)]
    [InlineData(new[] { "a", "" }, false)]
    [InlineData(new[] { "a\"" }, false)]
    [InlineData(new[] { "a\\b" }, false)]
    [InlineData(new[] { "é" }, false)]
    public void Scopes_are_scope_tokens(string[]? values, bool isFine)
    {
        OptionsFaults.Scopes(_faults, "Scopes", values);

        Assert.Equal(isFine ? 0 : 1, _faults.Count);
    }

    [Fact]
    public void A_missing_value_is_reported_once_and_never_with_a_value()
    {
        OptionsFaults.Required(_faults, "A", (string?)null);
        OptionsFaults.Required(_faults, "A", " ");
        OptionsFaults.Required(_faults, "B", new SecretString(string.Empty));
        OptionsFaults.Required(_faults, "C", (Uri?)null);
        OptionsFaults.HostPart(_faults, "D", "user:pass@secret-host");

        Assert.Equal(["A is required.", "B is required.", "C is required."], _faults.Take(3));
        Assert.DoesNotContain("secret-host", _faults[3], StringComparison.Ordinal);
        Assert.Equal(4, _faults.Count);
    }
}
