namespace AuthSdk;

/// <summary>
/// Declares the address that the routes of an API interface are appended to: a URL, or a field of the token response. <c>{name}</c> in the
/// URL becomes a required property of the emitted options. Without the attribute, the option <c>BaseAddress</c> is required.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class BaseAddressAttribute : Attribute
{
    /// <summary>Declares an address that each token response tells: see <see cref="FromTokenResponse"/>.</summary>
    public BaseAddressAttribute()
    {
    }

    /// <summary>Declares the address.</summary>
    /// <param name="url">An absolute URL, or one that starts with <c>{server}</c>.</param>
    public BaseAddressAttribute(string url) => Url = url;

    /// <summary>The URL.</summary>
    public string? Url { get; }

    /// <summary>
    /// The field of the token response that holds the address, such as <c>instance_url</c>; a way there as in
    /// <see cref="TokenResponseFieldAttribute"/>. A token is sent to its own address only. The option <c>BaseAddress</c> overrules it.
    /// </summary>
    public string? FromTokenResponse { get; set; }

    /// <summary>
    /// The hosts that the address may have: <c>api.example.com</c>, or <c>*.example.com</c> for every host below that domain. An address on
    /// another host, with a port, with a user name or without https makes the token response an error.
    /// </summary>
    public string[]? AllowedHosts { get; set; }

    /// <summary>
    /// The flow whose requests go there. What names a flow goes before what is said of all, and the option <c>BaseAddress</c> before both. Default:
    /// all flows of the interface.
    /// </summary>
    public string? Flow { get; set; }
}
