namespace AuthSdk;

/// <summary>Declares how the lifetime of an API's access tokens is known. Without it, <c>expires_in</c> tells.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenLifetimeAttribute : Attribute
{
    /// <summary>What tells the lifetime. Default: <see cref="LifetimeSource.ExpiresIn"/>.</summary>
    public LifetimeSource From { get; set; }

    /// <summary>
    /// The lifetime in seconds where <see cref="From"/> yields none (field absent, token not a JWT), and always for
    /// <see cref="LifetimeSource.Declared"/>. Default 0: not declared; such a token is taken to live five minutes.
    /// </summary>
    public int DefaultSeconds { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
