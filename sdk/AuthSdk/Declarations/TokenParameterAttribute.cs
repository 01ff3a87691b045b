namespace AuthSdk;

/// <summary>
/// Declares an extra parameter of the token request, or says what differs about a standard one (<see cref="For"/>). An extra one's value is
/// a constant or composed of options (<see cref="Value"/>), an option (<see cref="Option"/>), or given per call on the emitted request
/// record (neither). Of several about one parameter, one for a <see cref="Grant"/> goes before one for all, and of two that are equal in that, one
/// that names a <see cref="Flow"/> before one that names none.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenParameterAttribute : Attribute
{
    /// <summary>Declares the parameter.</summary>
    /// <param name="name">Its name on the wire.</param>
    public TokenParameterAttribute(string name) => Name = name;

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>
    /// The standard name of the parameter that this one stands for: <c>[TokenParameter("appid", For = "client_id")]</c> renames it.
    /// <see cref="In"/> then moves it and <see cref="Value"/> replaces its value.
    /// </summary>
    public string? For { get; set; }

    /// <summary>Where it travels. Default: where the other parameters of the request do.</summary>
    public ParameterPlacement In { get; set; }

    /// <summary>
    /// A constant value, or one composed of options: <c>{client_id}@{tenant}</c> joins the options <c>ClientId</c> and <c>Tenant</c>. An
    /// option of that name is declared by this where nothing else declares it. <c>{{</c> and <c>}}</c> stand for braces.
    /// </summary>
    public string? Value { get; set; }

    /// <summary>The property of the emitted options that holds the value.</summary>
    public string? Option { get; set; }

    /// <summary>Whether the option may be left unset; the parameter is then not sent. Default: <see langword="false"/>.</summary>
    public bool Optional { get; set; }

    /// <summary>
    /// Whether the value is a secret: the option, or the property of the request record, is then a <see cref="SecretString"/>.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool Secret { get; set; }

    /// <summary>Whether a call must give the value, where neither a constant nor an option does. Default: <see langword="false"/>.</summary>
    public bool Required { get; set; }

    /// <summary>
    /// The requests that carry it. Default: <see cref="TokenGrant.All"/>. What a call gives is part of the initial request only, because a
    /// refresh has no caller.
    /// </summary>
    public TokenGrant Grant { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
