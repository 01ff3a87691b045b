namespace AuthSdk.Testing;

/// <summary>How a <see cref="MoodhoodEmulator"/> says where a recording is; the documentation leaves it open.</summary>
public enum MoodhoodDownloadAnswer
{
    /// <summary>200 and the bare address.</summary>
    Text = 0,

    /// <summary>200 and the address as a JSON string.</summary>
    JsonString = 1,

    /// <summary>302 and the address in <c>Location</c>.</summary>
    Redirection = 2,
}
