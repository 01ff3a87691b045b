using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <content>The request as text, for logs and messages.</content>
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

        var signed = Signed().ToList();
        foreach (var name in _headers.Select(header => header.Key)
            .Concat(_parameters.Where(parameter => parameter.Placement == ParameterPlacement.Header).Select(parameter => parameter.Name))
            .Concat(signed.Where(assertion => assertion.Placement == ParameterPlacement.Header).Select(assertion => assertion.Name)))
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

        foreach (var assertion in signed.Where(assertion => assertion.Placement != ParameterPlacement.Header))
        {
            text.Append(separator).Append(assertion.Name).Append('=').Append(Mask);
            separator = '&';
        }

        return text.ToString();
    }

    // What is signed when the message is sent.
    private IEnumerable<(string Name, ParameterPlacement Placement)> Signed()
    {
        if (_grant is var (name, placement, _))
        {
            yield return (name, placement);
        }

        if (_assertion is not null)
        {
            yield return (AssertionPlace.Name, AssertionPlace.Placement);
        }
    }
}
