namespace AuthSdk;

/// <summary>
/// Declares how the lifetime of an API's access tokens is known: by the first of the named sources that tells. Without the attribute,
/// <c>expires_in</c> does.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenLifetimeAttribute : Attribute
{
    /// <summary>Declares the lifetime.</summary>
    /// <param name="sources">What tells it, in the order in which they are asked. None: <see cref="From"/>.</param>
    public TokenLifetimeAttribute(params LifetimeSource[] sources) => Sources = sources;

    /// <summary>What tells the lifetime, in the order in which they are asked.</summary>
    public IReadOnlyList<LifetimeSource> Sources { get; }

    /// <summary>What tells the lifetime, where it is one thing only. Default: <see cref="LifetimeSource.ExpiresIn"/>.</summary>
    public LifetimeSource From { get; set; }

    /// <summary>
    /// The lifetime in seconds where no source tells and the response has no <c>expires_in</c> either, and always for
    /// <see cref="LifetimeSource.Declared"/>. Default 0: not declared; such a token is taken to live five minutes.
    /// </summary>
    public int DefaultSeconds { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
