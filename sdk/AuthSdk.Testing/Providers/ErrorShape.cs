using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>How the provider says no.</summary>
internal sealed class ErrorShape
{
    private readonly ErrorBody _body;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public ErrorShape(Type api, string flow)
    {
        _body = new ErrorBody(Declared.FirstFor<TokenErrorsAttribute>(api, flow));

        // What the flow says of a code goes before what is said of all.
        var codes = Declared.Of<TokenErrorCodeAttribute>(api).Where(code => (code.Text("Flow") ?? flow) == flow).ToLookup(static code => code.Text("Flow") is null);
        foreach (var code in codes[false].Concat(codes[true].ExceptBy(codes[false].Select(static own => own.TextArgument(0)), static code => code.TextArgument(0))))
        {
            _codes.TryAdd(code.TextArgument(1), code.TextArgument(0));
        }
    }

    /// <summary>The answer to a request that is refused.</summary>
    public EmulatedResponse Answer(TokenRefusal refusal)
    {
        var status = _body.HasCondition ? HttpStatusCode.OK
            : refusal.Error == OAuthError.InvalidClient ? HttpStatusCode.Unauthorized
            : HttpStatusCode.BadRequest;
        var answer = EmulatedResponse.Json(status, _body.Create(_codes.GetValueOrDefault(refusal.Error, refusal.Error), refusal.Description)).NeverStored();
        return status == HttpStatusCode.Unauthorized ? answer.With("WWW-Authenticate", "Basic realm=\"emulator\"") : answer;
    }

    /// <inheritdoc cref="ErrorBody.MarkSuccess"/>
    public void MarkSuccess(JsonObject body) => _body.MarkSuccess(body);
}
