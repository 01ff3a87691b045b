namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>The files that tests of this API compare with.</summary>
internal static class MskBlazeFiles
{
    public static string Read(string name)
    {
        using var stream = typeof(MskBlazeFiles).Assembly.GetManifestResourceStream($"MskBlaze/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
