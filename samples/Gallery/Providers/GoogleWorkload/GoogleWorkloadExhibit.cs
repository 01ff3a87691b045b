namespace AuthSdk.Samples.Gallery.Providers.GoogleWorkload;

internal static class GoogleWorkloadExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "googleworkload",
        Title = "Google Cloud, from a workload elsewhere",
        Documentation = "https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token",
        Unusual =
        [
            "a token is exchanged for another one",
            "standard parameters with names in camel case",
            "no client authentication at all",
        ],
        TokenPath = "/v1/token",
        TokenAnswer = """{"access_token":"workload-acc3ss-token","issued_token_type":"urn:ietf:params:oauth:token-type:access_token","token_type":"Bearer","expires_in":3599}""",
        ApiAnswer = """{"items":[]}""",
        CallAsync = CallAsync,
    };

    public static GoogleWorkloadApiOptions Options() => new()
    {

    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = GoogleWorkloadApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.Tokens.AcquireAsync(
            new GoogleWorkloadApiTokenRequest
            {
                SubjectToken = "header.workload-subj3ct.signature",
                SubjectTokenType = "urn:ietf:params:oauth:token-type:jwt",
                RequestedTokenType = "urn:ietf:params:oauth:token-type:access_token",
                Scopes = [.. Options().Scopes],
                Audience = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/provider",
            },
            cancellationToken);
        await client.GetBucketsAsync("project-1", cancellationToken);
    }
}
