namespace AuthSdk.Http;

/// <summary>How the body of a request is written.</summary>
public enum BodySerializationMethod
{
    /// <summary>As JSON.</summary>
    Default = 0,

    /// <summary>As a form: an object or dictionary by its names and values, text escaped as a whole.</summary>
    UrlEncoded = 2,
}
