#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Writes template-with-new-rg.json anew: a resource group, and in it template-with-preexisting-rg.json as it is. Needs jq.
set -euo pipefail
cd "$(dirname "$0")"
jq '. as $inner | {
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  contentVersion,
  parameters: ({
    groupName: {
      type: "string", defaultValue: "gemeinsam-digital", minLength: 1, maxLength: 90,
      metadata: { description: "The resource group that is made." }
    }
  } + .parameters),
  resources: [
    {
      type: "Microsoft.Resources/resourceGroups",
      apiVersion: "2022-09-01",
      name: "[parameters('\''groupName'\'')]",
      location: "[parameters('\''location'\'')]"
    },
    {
      type: "Microsoft.Resources/deployments",
      apiVersion: "2022-09-01",
      name: "in-the-group",
      resourceGroup: "[parameters('\''groupName'\'')]",
      dependsOn: [ "[subscriptionResourceId('\''Microsoft.Resources/resourceGroups'\'', parameters('\''groupName'\''))]" ],
      properties: {
        mode: "Incremental",
        expressionEvaluationOptions: { scope: "inner" },
        parameters: (.parameters | with_entries({ key, value: { value: "[parameters('\''\(.key)'\'')]" } })),
        template: $inner
      }
    }
  ],
  outputs: (.outputs | with_entries(.value = { type: .value.type, value: "[reference('\''in-the-group'\'').outputs.\(.key).value]" }))
}' template-with-preexisting-rg.json >template-with-new-rg.json
