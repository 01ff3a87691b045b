namespace AuthSdk.Testing;

/// <summary>The API generations an integration client meets; a server speaks one of them.</summary>
public enum OpenCrvsGeneration
{
    /// <summary>1.x, as of 1.9: token parameters in the query string, FHIR locations, the first Events API.</summary>
    V1,

    /// <summary>2.x: token parameters in a JSON body under the gateway, the second Events API, no FHIR.</summary>
    V2,
}
