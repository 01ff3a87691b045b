namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>What the tests of CareCentric compare with: examples of the documentation, the table of operations, the package's README.</summary>
internal static class CareCentricResourceFile
{
    /// <summary>Reads one.</summary>
    /// <param name="name">Its name.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(CareCentricResourceFile).Assembly.GetManifestResourceStream("CareCentric/" + name)!);
        return reader.ReadToEnd();
    }
}
