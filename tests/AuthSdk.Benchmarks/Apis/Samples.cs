namespace AuthSdk.Benchmarks.Apis;

/// <summary>What every contender sends.</summary>
internal static class Samples
{
    public const string Token = "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJiZW5jaG1hcmsiLCJzY29wZSI6InBldHMucmVhZCJ9.c2lnbmF0dXJl";

    public static readonly Pet Pet = new("42", "Bobby", 3);

    public static readonly string[] Tags = ["calm", "good with children", "indoor"];

    /// <summary>The query of the search, as the hand-written client comes to it. All contenders must send the same.</summary>
    public const string Query = "?name=Bobby%20%26%20co&breed=Fr%C3%BCh&min_age=2&max_age=12&vaccinated=true" +
        "&tag=calm&tag=good%20with%20children&tag=indoor&sort_by=name&page=3&page_size=50";
}
