using System.Net;
using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>What travels beside the token: the partner, the study, the format.</summary>
public sealed class MskBlazeCompanionTests
{
    internal static readonly Func<IMskBlazeApi, string, Task>[] StudyOperations =
    [
        (client, study) => client.ListPatientsAsync(study),
        (client, study) => client.ListObservationsAsync(study, ObservationCategories.Laboratory),
        (client, study) => client.ListObservationsByCodeAsync(study, [CodeToken.Loinc("777-3")]),
        (client, study) => client.ListDiagnosticReportsAsync(study),
        (client, study) => client.ListAdverseEventsAsync(study),
        (client, study) => client.ListMedicationStatementsAsync(study),
        (client, study) => client.GetSubjectsAsync(study),
    ];

    [Fact, Trait("Acceptance", "S-API-07"), Trait("Acceptance", "S-USE-09")]
    public async Task Every_request_names_the_partner_and_every_request_for_data_the_study()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        foreach (var operation in StudyOperations)
        {
            await operation(client, MskBlazeSeed.Study);
        }

        var requests = emulator.Requests.Except(emulator.TokenRequests).ToList();
        Assert.Equal(StudyOperations.Length, requests.Count);
        Assert.All(requests, request =>
        {
            Assert.Equal("partner-1", request.Headers["x-partnerid"]);
            Assert.Single(request.Query, parameter => parameter is { Key: "researchstudy", Value: MskBlazeSeed.Study });
            Assert.Single(request.Query, parameter => parameter is { Key: "_format", Value: "json" });
            Assert.Equal(HttpStatusCode.OK, request.Status);
        });
        Assert.False(Assert.Single(emulator.TokenRequests).Headers.ContainsKey("x-partnerid"));
    }

    [Fact]
    public async Task An_answer_labelled_as_plain_text_is_read_as_JSON()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new WithoutFormat();
        using var connection = MskBlazeCase.Connect(emulator, out var client, handler: wire);

        var patients = await client.ListPatientsAsync(MskBlazeSeed.Study);

        Assert.Equal("text/plain", wire.MediaType);
        Assert.Equal(3, patients!.Resources.Count());
    }

    [Fact]
    public async Task An_unknown_partner_is_an_error()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var stranger, options => options.PartnerId = "stranger");

        var elsewhere = await Engine.RefusedAsync<OperationOutcome>(() => stranger.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal((HttpStatusCode.NotFound, "Unable to find sponsor with partner id"), (elsewhere.StatusCode, elsewhere.Error!.Message));
    }

    [Fact]
    public async Task Another_study_is_forbidden_and_not_tried_again()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync("OTHER"));

        Assert.Equal((HttpStatusCode.Forbidden, 2), (failed.StatusCode, emulator.Requests.Count));
        Assert.Equal("Access to protocol denied", failed.Error!.Issue![0].Details!.Text);
    }

    /// <summary>Takes the format out of the query, on which the service calls its JSON plain text.</summary>
    private sealed class WithoutFormat() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        public string? MediaType { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(request.RequestUri!.AbsoluteUri.Replace("&_format=json", "", StringComparison.Ordinal));
            var response = await base.SendAsync(request, cancellationToken);
            MediaType = response.Content.Headers.ContentType?.MediaType;
            return response;
        }
    }
}
