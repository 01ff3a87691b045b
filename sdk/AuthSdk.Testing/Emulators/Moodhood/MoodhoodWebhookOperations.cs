using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The webhook of a space, of which there is one. Only the owner of the space may touch it.</summary>
internal sealed class MoodhoodWebhookOperations(
    MoodhoodSpaces spaces, MoodhoodUsers users, MoodhoodPermissions permissions, MoodhoodAuthorization authorization)
{
    private const string Path = "/v1/spaces/{space}/webhook";
    private static readonly JsonSerializerOptions AsJavaScript = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly object _lock = new();
    private readonly Dictionary<string, MoodhoodWebhook> _webhooks = [];

    public void AddTo(RouteTable routes) => routes
        .Map("POST", Path, Owner(Create))
        .Map("GET", Path, Owner(Known((_, webhook) => MoodhoodAnswers.Json(webhook.ToJson(withSecret: false)))))
        .Map("PUT", Path, Owner(Known(Update)))
        .Map("DELETE", Path, Owner((_, spaceId) => _webhooks.Remove(spaceId) ? MoodhoodAnswers.Done() : MoodhoodErrors.NotFound()))
        .Map("PUT", Path + "/refresh-secret", Owner(Known((_, webhook) =>
        {
            webhook.RenewSecret();
            return MoodhoodAnswers.Json(webhook.ToJson(withSecret: true));
        })));

    /// <summary>What the service would post, signed; null when the space has no webhook.</summary>
    public string? Payload(string spaceId, JsonObject body)
    {
        lock (_lock)
        {
            if (!_webhooks.TryGetValue(spaceId, out var webhook))
            {
                return null;
            }

            var text = body.ToJsonString(AsJavaScript);
            var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(webhook.Secret), Encoding.UTF8.GetBytes(text));
            return $$"""{"signature":"{{string.Concat(signature.Select(static value => value.ToString("x2", null)))}}","body":{{text}}}""";
        }
    }

    private EmulatedResponse Create(RecordedRequest request, string spaceId) => MoodhoodInputs.WithBody(request, body =>
    {
        if (!IsUrl(JsonBody.Text(body, "url")))
        {
            return MoodhoodErrors.Invalid("url is required");
        }

        var webhook = new MoodhoodWebhook(JsonBody.Text(body, "url")!);
        return _webhooks.TryAdd(spaceId, webhook)
            ? MoodhoodAnswers.Json(webhook.ToJson(withSecret: true))
            : MoodhoodErrors.Invalid("the space has a webhook");
    });

    private static EmulatedResponse Update(RecordedRequest request, MoodhoodWebhook webhook) => MoodhoodInputs.WithBody(request, body =>
    {
        var isActive = body["isActive"]?.GetValueKind() ?? JsonValueKind.True;
        if (!IsUrl(JsonBody.Text(body, "url")) || isActive is not (JsonValueKind.True or JsonValueKind.False))
        {
            return MoodhoodErrors.Invalid("url or isActive is not valid");
        }

        webhook.Update(JsonBody.Text(body, "url")!, isActive == JsonValueKind.True);
        return MoodhoodAnswers.Json(webhook.ToJson(withSecret: false));
    });

    private Func<RecordedRequest, PathValues, EmulatedResponse> Owner(Func<RecordedRequest, string, EmulatedResponse> answer) =>
        authorization.User((request, values, email) =>
        {
            if (!spaces.HasSpace(values["space"]))
            {
                return MoodhoodErrors.NotFound();
            }

            lock (_lock)
            {
                return permissions.Owns(values["space"], users.Find(email)!.Id) ? answer(request, values["space"]) : MoodhoodErrors.Forbidden();
            }
        });

    private Func<RecordedRequest, string, EmulatedResponse> Known(Func<RecordedRequest, MoodhoodWebhook, EmulatedResponse> answer) =>
        (request, spaceId) => _webhooks.TryGetValue(spaceId, out var webhook) ? answer(request, webhook) : MoodhoodErrors.NotFound();

    private static bool IsUrl(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
