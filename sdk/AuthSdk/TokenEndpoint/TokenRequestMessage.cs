using System.Net.Http.Headers;

namespace AuthSdk.TokenEndpoint;

/// <summary>Turns the parts of a token request into an HTTP message.</summary>
internal static class TokenRequestMessage
{
    public static HttpRequestMessage Create(
        TokenEndpointRequest request,
        ParameterPlacement placement,
        AuthenticationHeaderValue? authorization,
        List<KeyValuePair<string, string>> headers,
        List<TokenParameter> parameters)
    {
        var message = new HttpRequestMessage(
            request.Method == TokenRequestMethod.Get ? HttpMethod.Get : HttpMethod.Post,
            TokenParameters.AppendTo(request.Endpoint, parameters.FindAll(parameter => parameter.Placement == ParameterPlacement.Query)));
        message.Headers.Authorization = authorization;
        foreach (var (name, value) in headers.Concat(
            parameters.Where(parameter => parameter.Placement == ParameterPlacement.Header).Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))))
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                throw new InvalidOperationException($"'{name}' is not a header that a token request can have.");
            }
        }

        if (message.Headers.Accept.Count == 0 && !message.Headers.Contains("Accept"))
        {
            message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        message.Content = Body(request, placement, parameters);
        return message;
    }

    private static ByteArrayContent? Body(TokenEndpointRequest request, ParameterPlacement placement, List<TokenParameter> parameters)
    {
        var form = parameters.FindAll(parameter => parameter.Placement == ParameterPlacement.Form);
        var json = parameters.FindAll(parameter => parameter.Placement == ParameterPlacement.Json);
        if (form.Count > 0 && json.Count > 0)
        {
            throw new InvalidOperationException("A token request has one body: its parameters are a form or JSON, not both.");
        }

        if (request.Method == TokenRequestMethod.Get)
        {
            return form.Count + json.Count == 0 ? null : throw new InvalidOperationException("A token request with GET has no body.");
        }

        return json.Count > 0 ? TokenParameters.ToJson(json)
            : form.Count > 0 ? TokenParameters.ToForm(form)
            : placement switch
            {
                ParameterPlacement.Json => TokenParameters.ToJson(json),
                ParameterPlacement.Form => TokenParameters.ToForm(form),
                _ => null,
            };
    }
}
