using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace AuthSdk.Tests.Secrets;

[Trait("Acceptance", "S-SEC-02")]
public sealed class SecretStringTests
{
    private const string Value = "top-secret-value";

    private readonly SecretString _secret = new(Value);

    [Fact]
    public void A_secret_prints_as_stars_wherever_it_is_printed()
    {
        var record = new Holder(_secret);
        string[] printed =
        [
            _secret.ToString(),
            $"{_secret}",
            string.Format(CultureInfo.InvariantCulture, "{0}", _secret),
            record.ToString(),
            JsonSerializer.Serialize(record),
            typeof(SecretString).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value,
            TypeDescriptor.GetConverter(typeof(SecretString)).ConvertToString(_secret) ?? string.Empty,
        ];

        Assert.All(printed, text => Assert.DoesNotContain(Value, text, StringComparison.Ordinal));
        Assert.Equal("***", printed[0]);
    }

    [Fact]
    public void A_secret_is_revealed_on_demand() => Assert.Equal(Value, _secret.Reveal());

    [Fact]
    public void Secrets_compare_by_value()
    {
        SecretString same = new(Value);
        SecretString other = new("top-secret-valuf");

        Assert.True(_secret == same && _secret.Equals((object)same) && _secret.GetHashCode() == same.GetHashCode());
        Assert.True(_secret != other && !_secret.Equals(new SecretString("top")) && !_secret.Equals((object?)null));
        Assert.True((SecretString?)null == (string?)null);
    }

    [Fact]
    public void Null_stays_null_and_empty_is_known_as_such()
    {
        SecretString? none = (string?)null;

        Assert.Null(none);
        Assert.True(new SecretString(string.Empty).IsEmpty);
        Assert.False(_secret.IsEmpty);
        Assert.Throws<ArgumentNullException>(() => new SecretString(null!));
    }

    [Fact]
    public void Configuration_binders_can_set_a_secret_from_text() =>
        Assert.Equal(_secret, TypeDescriptor.GetConverter(typeof(SecretString)).ConvertFromInvariantString(Value));

    private sealed record Holder(SecretString Secret);
}
