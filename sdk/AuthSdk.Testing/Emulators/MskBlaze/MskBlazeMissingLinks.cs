namespace AuthSdk.Testing;

/// <summary>How a page says that it has no next or previous one; the service has done it in three ways over the years.</summary>
public enum MskBlazeMissingLinks
{
    /// <summary>The link is not there: the current way.</summary>
    LeftOut,

    /// <summary>The link is there with a JSON <c>null</c> as its address.</summary>
    JsonNull,

    /// <summary>The link is there with the text <c>"null"</c> as its address.</summary>
    NullText,
}
