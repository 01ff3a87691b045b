using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <content>What logs and debuggers see.</content>
public sealed partial class TokenEndpointRequest
{
    private const string Mask = "***";

    /// <summary>The request on one line, every secret and header value as <c>***</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Method == TokenRequestMethod.Get ? "GET " : "POST ").Append(Endpoint.GetLeftPart(UriPartial.Path));
        if (Endpoint.Query.Length > 1)
        {
            // What the endpoint's own query means is the provider's affair; it may be a key.
            text.Append("?***");
        }

        text.Append(" (").Append(Word(_placement)).Append(')');
        if (_authorization is not null)
        {
            text.Append(" Authorization: ").Append(_authorization.Scheme).Append(" ***;");
        }

        foreach (var name in _headers.Select(header => header.Key).Concat(Placed(ParameterPlacement.Header).Select(parameter => parameter.Name)))
        {
            text.Append(' ').Append(name).Append(": ***;");
        }

        var separator = ' ';
        foreach (var parameter in _parameters.Where(parameter => parameter.Placement != ParameterPlacement.Header))
        {
            text.Append(separator).Append(parameter.Name).Append('=')
                .Append(parameter.IsSecret ? Mask : Redactor.Printable(parameter.Value, 256));
            separator = '&';
        }

        foreach (var name in new[] { _grant?.Name, _assertion is null ? null : "client_assertion" }.OfType<string>())
        {
            text.Append(separator).Append(name).Append('=').Append(Mask);
            separator = '&';
        }

        return text.ToString();
    }
}
