namespace AuthSdk.Http;

/// <summary>A body that knows whether it can be sent a second time.</summary>
internal interface IRepeatableContent
{
    bool IsRepeatable { get; }
}

/// <summary>Tells whether a body can be sent a second time: it is in memory, or can be made again.</summary>
internal static class RepeatableContent
{
    public static bool Is(HttpContent? content) =>
        content is null or ByteArrayContent or ReadOnlyMemoryContent or IRepeatableContent { IsRepeatable: true };
}
