using System.Text.RegularExpressions;
using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

public sealed partial class OptionValuesTests
{
    public static TheoryData<string> Snapshots => new(
        Directory.EnumerateDirectories(Repository.PathOf("tests", "AuthSdk.Generator.Tests", "Snapshots")).Select(folder => Path.GetFileName(folder)));

    /// <summary>A property that is not compared could change without anybody noticing: tokens made of its old value would stay in use.</summary>
    [Theory, MemberData(nameof(Snapshots))]
    public void Every_property_of_the_options_is_compared_when_the_configuration_is_read_anew(string snapshot)
    {
        var folder = Repository.PathOf("tests", "AuthSdk.Generator.Tests", "Snapshots", snapshot);
        foreach (var options in Directory.EnumerateFiles(folder, "*.Options.g.cs"))
        {
            var declared = Property().Matches(File.ReadAllText(options)).Select(match => match.Groups[1].Value).Order();
            var registration = File.ReadAllText(options.Replace(".Options.g.cs", ".Registration.g.cs", StringComparison.Ordinal));
            var compared = Value().Matches(registration).Select(match => match.Groups[1].Value).Order();

            Assert.Equal(declared, compared);
        }
    }

    [GeneratedRegex(@"^        public \S.* (\w+) \{ get; set; \}", RegexOptions.Multiline)]
    private static partial Regex Property();

    [GeneratedRegex(@"^                options\.(\w+),\r?$", RegexOptions.Multiline)]
    private static partial Regex Value();
}
