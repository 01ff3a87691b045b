namespace AuthSdk.Generator.Tests.Harness;

/// <summary>
/// Compares emitted files with those that were reviewed, in <c>Snapshots/&lt;case&gt;/</c>. To accept what is emitted now, run the tests
/// with <c>AUTHSDK_ACCEPT_SNAPSHOTS=1</c> and review the difference.
/// </summary>
internal static class Snapshot
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1";

    /// <summary>What is emitted for declarations in the namespace <c>Acme</c>.</summary>
    public static void Verify(string name, string source) => Verify(name, Emit(source));

    /// <summary>What is emitted for declarations, and for others that mean the same: they say what the first ones leave to the defaults.</summary>
    public static void Verify(string name, string source, string same)
    {
        var files = Emit(source);
        Verify(name, files);
        Assert.Equal(files, Emit(same));
    }

    /// <summary>What is emitted for declarations that differ from reviewed ones in a word, which stands in the emitted files as it does in them.</summary>
    public static void VerifyVariant(string name, string source, string word, string reviewed)
    {
        var files = Emit(source);
        Assert.Contains(files.Values, text => text.Contains(word, StringComparison.Ordinal));
        Verify(name, files.ToDictionary(file => file.Key, file => file.Value.Replace(word, reviewed, StringComparison.Ordinal)));
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

    private static IReadOnlyDictionary<string, string> Emit(string source)
    {
        string[] sources = [Declare.File("namespace Acme;\n\n" + source), Sources.Json];
        var files = GeneratorRun.Of(sources).Files;
        Compliance.Check(sources);
        return files;
    }
}
