namespace AuthSdk.Http;

/// <summary>Sets the headers of a request. What is set later replaces what was set before.</summary>
public static class RequestHeaders
{
    /// <summary>Sets a header, on the request or on its body, whichever it belongs to.</summary>
    /// <param name="request">The request, with its body.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value; <see langword="null"/> removes the header, an empty one is sent.</param>
    /// <remarks>
    /// A header of the body without a body gets an empty one, or is left out where requests have none: GET, HEAD, OPTIONS and TRACE (RFC 9110 section 9.3).
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The name is no header name, or the value has a control character, which could smuggle in another header, or half of a surrogate pair.
    /// </exception>
    public static void Set(HttpRequestMessage request, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (request.Headers.NonValidated.Contains(name))
        {
            request.Headers.Remove(name);
        }
        else if (request.Content is { } body && body.Headers.NonValidated.Contains(name))
        {
            body.Headers.Remove(name);
        }

        if (value is null)
        {
            return;
        }

        RequirePrintable(name, value);
        if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            SetOnBody(request, name, value);
        }
    }

    /// <inheritdoc cref="Set(HttpRequestMessage, string, string?)"/>
    /// <remarks>An address is written in the spelling in which it was created.</remarks>
    public static void Set(HttpRequestMessage request, string name, Uri? value) => Set(request, name, value?.OriginalString);

    /// <summary>Sets a header to <c>True</c> or <c>False</c>.</summary>
    /// <inheritdoc cref="Set(HttpRequestMessage, string, string?)"/>
    public static void Set(HttpRequestMessage request, string name, bool value) => Set(request, name, TextValue.Of(value));

    /// <summary>Sets a header to <c>True</c> or <c>False</c>, or removes it.</summary>
    /// <inheritdoc cref="Set(HttpRequestMessage, string, string?)"/>
    public static void Set(HttpRequestMessage request, string name, bool? value) => Set(request, name, value is { } present ? TextValue.Of(present) : null);

    /// <summary>Sets a header to a value that is formatted with the invariant culture.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="request">The request, with its body.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value; <see langword="null"/> removes the header.</param>
    /// <param name="format">A format string.</param>
    /// <exception cref="ArgumentException">The formatted value has a control character or half of a surrogate pair.</exception>
    public static void Set<T>(HttpRequestMessage request, string name, T value, string? format = null)
        where T : IFormattable? =>
        Set(request, name, TextValue.Of(value, format));

    /// <inheritdoc cref="Set{T}(HttpRequestMessage, string, T, string?)"/>
    public static void Set<T>(HttpRequestMessage request, string name, T? value, string? format = null)
        where T : struct, IFormattable =>
        Set(request, name, value is { } present ? TextValue.Of(present, format) : null);

    /// <summary>Sets each of these headers; an entry without value removes that header.</summary>
    /// <param name="request">The request, with its body.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">A name is no header name, or a value has a control character or half of a surrogate pair.</exception>
    public static void SetAll(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string?>>? headers)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var (name, value) in headers ?? [])
        {
            Set(request, name, value);
        }
    }

    /// <summary>Sets the credential of this one call, in place of the access token.</summary>
    /// <param name="request">The request.</param>
    /// <param name="scheme">The authentication scheme (RFC 9110 section 11.1).</param>
    /// <param name="credential">The credential; <see langword="null"/> sets nothing, so that the access token is used.</param>
    /// <exception cref="ArgumentException">The credential is blank or has a control character. Nothing was sent.</exception>
    public static void Authorize(HttpRequestMessage request, string scheme, string? credential)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        if (credential is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(credential);
            Set(request, "Authorization", $"{scheme} {credential}");
        }
    }

    private static void RequirePrintable(string name, string value)
    {
        TextValue.RequirePaired(value, name);
        foreach (var character in value)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException($"The value of the header '{name}' has a control character.", nameof(value));
            }
        }
    }

    private static void SetOnBody(HttpRequestMessage request, string name, string value)
    {
        var canHaveBody = request.Method.Method is not ("GET" or "HEAD" or "OPTIONS" or "TRACE");
        var body = request.Content ?? new ByteArrayContent([]);
        if (!body.Headers.TryAddWithoutValidation(name, value))
        {
            throw new ArgumentException("The name of a header must be letters, digits and hyphens (RFC 9110 section 5.1).", nameof(name));
        }

        if (canHaveBody)
        {
            request.Content = body;
        }
    }
}
