using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The webhook of a space; not a record, whose text would hold the secret.</summary>
internal sealed class MoodhoodWebhook(string url)
{
    private const int SecretLength = 32;

    public string Secret { get; private set; } = OpaqueToken.Create(SecretLength);

    /// <summary>Without the trailing slash that it may have been given with, as the service writes it.</summary>
    public string Url { get; private set; } = url.TrimEnd('/');

    public bool IsActive { get; private set; } = true;

    public void RenewSecret() => Secret = OpaqueToken.Create(SecretLength);

    public void Update(string url, bool isActive) => (Url, IsActive) = (url.TrimEnd('/'), isActive);

    public JsonObject ToJson(bool withSecret)
    {
        var json = new JsonObject { ["url"] = Url };
        if (withSecret)
        {
            json["secret"] = Secret;
        }

        json["isActive"] = IsActive;
        return json;
    }
}
