using System.Net;

namespace AuthSdk.Samples.Gallery.Providers.DockerHub;

internal static class DockerHubExhibit
{
    // {"alg":"HS256"} and {"iat":1700000000,"exp":1700000600}: ten minutes, by a clock of its own.
    private const string Answer = """{"access_token":"eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMH0.ZG9ja2VyLXNpZ25hdHVyZQ"}""";

    public static Exhibit Exhibit { get; } = new()
    {
        Name = "dockerhub",
        Title = "Docker Hub",
        Documentation = "https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken/",
        Unusual =
        [
            "identifier and secret in JSON, and no grant type",
            "a lifetime that the token itself tells, or only the documentation",
        ],
        TokenPath = "/v2/auth/token",
        TokenAnswer = Answer,
        OtherTokenAnswers = ["""{"access_token":"docker-opaque-acc3ss-token"}"""],
        Refusals =
        [
            new("""{"errinfo":null,"message":"unauthorized"}""", HttpStatusCode.Unauthorized),
        ],
        ApiAnswer = """{"count":0,"results":[]}""",
        CallAsync = CallAsync,
    };

    public static DockerHubApiOptions Options() => new()
    {
        ClientId = "docker-user",
        ClientSecret = "dckr_pat_s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = DockerHubApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetTagsAsync("library", "alpine", cancellationToken);
    }
}
