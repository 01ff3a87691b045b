using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A client of the token endpoint. <see cref="ToString"/> leaves its secret out.</summary>
public sealed record OAuthApplication
{
    /// <summary>The number of the application.</summary>
    public int? Id { get; init; }

    /// <summary>The client id.</summary>
    public string? ClientId { get; init; }

    /// <summary>The client secret. The newer server generation shows it once, at the creation, and keeps a hash.</summary>
    public string? ClientSecret { get; init; }

    /// <summary><c>confidential</c> or <c>public</c>.</summary>
    public string? ClientType { get; init; }

    /// <summary>The grant that the client may use, such as <c>password</c>.</summary>
    public string? AuthorizationGrantType { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Redirect addresses, separated by spaces.</summary>
    public string? RedirectUris { get; init; }

    /// <summary>Whether people are not asked for their consent.</summary>
    public bool? SkipAuthorization { get; init; }

    /// <summary>The number of the account that owns it.</summary>
    public int? User { get; init; }

    /// <summary>When it was made. Newer server generation.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed. Newer server generation.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>How identity tokens are signed. Newer server generation.</summary>
    public string? Algorithm { get; init; }

    /// <summary>Where to go after signing out. Newer server generation.</summary>
    public string? PostLogoutRedirectUris { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(OAuthApplication)} {{ Id = {Id}, Name = {Name} }}";
}
