namespace AuthSdk;

/// <summary>The type of an extra field of a token response. A value of another type reads as absent, never as an error.</summary>
public enum TokenFieldType
{
    /// <summary>A JSON string, as <see cref="string"/>.</summary>
    Text = 0,

    /// <summary>A JSON string that must not be printed, as <see cref="SecretString"/>.</summary>
    Secret = 1,

    /// <summary>A whole number or a string that holds one, as <see cref="long"/>.</summary>
    WholeNumber = 2,

    /// <summary>A JSON boolean or the string <c>true</c> or <c>false</c>, as <see cref="bool"/>.</summary>
    Boolean = 3,

    /// <summary>Seconds since 1970, as <see cref="DateTimeOffset"/>.</summary>
    UnixSeconds = 4,

    /// <summary>Milliseconds since 1970, as <see cref="DateTimeOffset"/>.</summary>
    UnixMilliseconds = 5,

    /// <summary>An ISO 8601 date and time, as <see cref="DateTimeOffset"/>.</summary>
    Iso8601 = 6,
}
