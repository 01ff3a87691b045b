namespace AuthSdk.MskBlaze;

/// <summary>How lesions are measured, as documented. Expect others.</summary>
public static class LesionLabels
{
    /// <summary>Along the long axis.</summary>
    public const string LongAxis = "Long axis";

    /// <summary>Along the short axis.</summary>
    public const string ShortAxis = "Short axis";

    /// <summary>Along both; the question mark is a character that the server lost.</summary>
    public const string LongAndShortAxis = "Long ? short axis";
}
