using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.DPoP;
using AuthSdk.Http;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <summary>An access token with all that is known about it. Immutable.</summary>
public sealed class AccessToken
{
    internal AccessToken(
        TokenEndpointResponse response,
        ApiRules rules,
        DPoPBinding? binding,
        string? baseAddress,
        string? scope,
        TokenSchedule schedule,
        int rejectionStreak)
    {
        Response = response;
        BaseAddress = response.BaseAddress ?? baseAddress;
        Scope = scope;
        Schedule = schedule;
        RejectionStreak = rejectionStreak;
        Rules = rules;
        Header = rules.Placement.Write(response.AccessToken);
        DPoP = binding is null ? null : new DPoPBoundToken(binding, response.AccessToken);
        IsHeaderAlone = rules.Placement.IsAuthorization && DPoP is null;
        NeedsCompletion = rules.Placement.Location == ParameterLocation.Query || BaseAddress is not null || DPoP is not null;
        var latest = DateTimeOffset.MaxValue - response.ReceivedAt;
        ExpiresAt = response.ReceivedAt + (response.Lifetime < latest ? response.Lifetime : latest);
    }

    /// <summary>The token itself.</summary>
    public SecretString Value => Response.AccessToken;

    /// <summary>The type of the token: <c>Bearer</c>, <c>DPoP</c> where tokens are declared to be bound, or what the provider is declared to write in its place.</summary>
    public string TokenType => Response.TokenType;

    /// <summary>The granted scopes, separated by spaces.</summary>
    public string? Scope { get; }

    /// <summary>When the token was received, by the local clock.</summary>
    public DateTimeOffset ReceivedAt => Response.ReceivedAt;

    /// <summary>When the token expires, by the local clock. Elapsed time decides, so this is for display.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>How long the token lives from its receipt.</summary>
    public TimeSpan Lifetime => Response.Lifetime;

    /// <summary>Where <see cref="Lifetime"/> is known from.</summary>
    public TokenLifetimeOrigin LifetimeOrigin => Response.LifetimeOrigin;

    /// <summary>The response that brought the token.</summary>
    public TokenEndpointResponse Response { get; }

    /// <summary>How requests carry the token, and what answers reject it.</summary>
    internal ApiRules Rules { get; }

    /// <summary>The finished header value, one object for all requests that carry this token.</summary>
    internal AccessTokenHeaderValue Header { get; }

    /// <summary>The address that the token is for, without a slash at its end; <see langword="null"/> where the API has one for all tokens.</summary>
    internal string? BaseAddress { get; }

    /// <summary>What proves that the token is ours; <see langword="null"/> where having it is proof enough.</summary>
    internal DPoPBoundToken? DPoP { get; }

    /// <summary>Whether a request carries the token as its <c>Authorization</c> header and nothing beside.</summary>
    internal bool IsHeaderAlone { get; }

    /// <summary>Whether something is to be done when an answer has come: the address of the request to restore, or a nonce to remember.</summary>
    internal bool NeedsCompletion { get; }

    internal TokenSchedule Schedule { get; }

    /// <summary>How many rejected tokens in a row this one replaced.</summary>
    internal int RejectionStreak { get; }

    /// <summary>Whether the API answered a call with this token with success.</summary>
    internal bool HasWorked { get; private set; }

    /// <summary>
    /// The claims of a token that is a JWT. They are read, not verified: only the API can do that.
    /// </summary>
    /// <typeparam name="T">A record of the claims.</typeparam>
    /// <param name="typeInfo">How the record is read.</param>
    /// <returns><see langword="null"/> when the token is not a JWT.</returns>
    /// <exception cref="JsonException">The token is a JWT, but its claims do not fit the record.</exception>
    public T? ReadClaims<T>(JsonTypeInfo<T> typeInfo)
        where T : class =>
        AccessTokenClaims.Read(Value, typeInfo);

    /// <summary>The API answered a call with this token.</summary>
    internal void Answered(bool isSuccess)
    {
        // Read first: a write by every call would move the memory from processor to processor.
        if (isSuccess && !HasWorked)
        {
            HasWorked = true;
        }
    }

    /// <summary>Type and lifetime; never the token.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{TokenType} token, lifetime {Lifetime.TotalSeconds:0.###} s ({LifetimeOrigin})");
}
