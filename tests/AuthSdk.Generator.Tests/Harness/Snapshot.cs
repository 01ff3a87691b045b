namespace AuthSdk.Generator.Tests.Harness;

/// <summary>
/// Compares emitted files with those that were reviewed, in <c>Snapshots/&lt;case&gt;/</c>. To accept what is emitted now, run the tests
/// with <c>AUTHSDK_ACCEPT_SNAPSHOTS=1</c> and review the difference.
/// </summary>
internal static class Snapshot
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1";

    /// <summary>What is emitted for declarations in the namespace <c>Acme</c>.</summary>
    public static void Verify(string name, string source)
    {
        string[] sources = [Declare.File("namespace Acme;\n\n" + source), Sources.Json];
        Verify(name, GeneratorRun.Of(sources).Files);
        Compliance.Check(sources);
    }

    public static void Verify(string name, IReadOnlyDictionary<string, string> files)
    {
        var folder = Repository.PathOf("tests", "AuthSdk.Generator.Tests", "Snapshots", name);
        if (Accept)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.CreateDirectory(folder);
            foreach (var (hint, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, hint), text);
            }
        }

        Layout.CheckLineLengths(files);
        string[] reviewed = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        Assert.Equal(reviewed.Select(Path.GetFileName).Order(), files.Keys.Order());
        foreach (var (hint, text) in files)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(folder, hint)), text);
        }
    }
}
