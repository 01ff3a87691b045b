using AuthSdk.Samples.Gallery;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class GalleryTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    [Fact]
    public async Task It_shows_every_provider_and_no_secret()
    {
        var run = await SampleProcess.RunAsync("Gallery", NoVariables);

        Assert.Equal(0, run.ExitCode);
        Assert.All(Exhibits.All, exhibit =>
        {
            Assert.Contains(exhibit.Title, run.Output, StringComparison.Ordinal);
            Assert.Contains(exhibit.Documentation, run.Output, StringComparison.Ordinal);
        });
        Assert.All(
            ["s3cret", "acc3ss", "r3fresh", "c0de", "d3vice", "ass3rtion", "subj3ct", "eyJ"],
            part => Assert.DoesNotContain(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_shows_the_provider_that_it_is_asked_for()
    {
        var run = await SampleProcess.RunAsync("Gallery", NoVariables, "wechat");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("GET https://api.weixin.qq.com/cgi-bin/token", run.Output, StringComparison.Ordinal);
        Assert.Contains("access_token=***", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zoom", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope", 2)]
    [InlineData("--help", 0)]
    public async Task It_lists_what_it_has(string argument, int exitCode)
    {
        var run = await SampleProcess.RunAsync("Gallery", NoVariables, argument);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.All(Exhibits.All, exhibit => Assert.Contains(exhibit.Name, run.Output, StringComparison.Ordinal));
    }
}
