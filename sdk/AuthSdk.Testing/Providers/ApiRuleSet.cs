using System.Globalization;

namespace AuthSdk.Testing;

/// <summary>What every call of the API carries.</summary>
internal sealed class ApiRuleSet
{
    private readonly List<(string Name, ParameterLocation In, string? Value, bool Optional)> _parameters;

    public ApiRuleSet(Type api, ProviderValues values)
    {
        _parameters = [.. Declared.Of<ApiParameterAttribute>(api).Select(parameter => (
            parameter.TextArgument(0),
            parameter.Enum("In", ParameterLocation.Query),
            parameter.Text("Value") ?? (parameter.Text("Option") is not { } option ? null : parameter.Flag("Secret") ? values.Secret(option) : values.Text(option)),
            parameter.Flag("Optional")))];
    }

    /// <summary>The parameter that a call lacks, or has with a wrong value; null where all is well.</summary>
    public string? FindMissing(RecordedRequest request, ProviderOperation operation)
    {
        foreach (var (name, location, value, isOptional) in _parameters)
        {
            if (operation.WithoutParameters.Contains(name, location == ParameterLocation.Header ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal))
            {
                continue;
            }

            var sent = location == ParameterLocation.Header ? request.Header(name) : request.QueryParameters[name];
            // An operation's own parameter of that name goes before what is declared for all, also where it is null.
            var isOwn = value is not null && operation.Takes(name, location);
            var isRight = isOwn || (sent is null ? isOptional : value is null ? sent.Length > 0 : sent == value);
            if (!isRight)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name} ({location})");
            }
        }

        return null;
    }
}
